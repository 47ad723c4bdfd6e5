/**
 * What the house holds about one person, over all rooms: each room that keeps a column about a person describes its
 * tables here by a bean of type {@link org.alongside.identity.personal.PersonalData}, and no list names the rooms. A
 * copy of everything, deleting an account and starting empty go through this one contract.
 */
package org.alongside.identity.personal;
