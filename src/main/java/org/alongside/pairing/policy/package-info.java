/** The rules between two people, without clock or chance: link states as data, opening moments, what may open. */
package org.alongside.pairing.policy;
