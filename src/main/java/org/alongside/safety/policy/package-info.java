/** The rules of a person's private protection, without any clock or chance: the gate, the hold, doors. */
package org.alongside.safety.policy;
