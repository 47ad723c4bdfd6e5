package org.alongside.house.wrong.pairing.page;

import org.alongside.learning.page.PathPage;

/** A page that goes through another room's page. */
public class DoorToADoor {

    PathPage other;
}
