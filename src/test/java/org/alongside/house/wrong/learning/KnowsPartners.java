package org.alongside.house.wrong.learning;

import org.alongside.pairing.Links;

/** Solo that is not whole. */
public class KnowsPartners {

    Links links;
}
