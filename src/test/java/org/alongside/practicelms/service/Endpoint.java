package org.alongside.practicelms.service;

/** Addresses whose requests are counted. */
public enum Endpoint {
    AUTH,
    KEY_SET,
    TOKEN,
    LINE_ITEMS,
    SCORES,
    RESULTS,
    MEMBERSHIPS
}
