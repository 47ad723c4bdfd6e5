package org.alongside.house.wrong.learning;

import org.alongside.pairing.Openings;

/** Solo that is not whole. */
public class KnowsPartners {

    Openings links;
}
