/**
 * The own log: what happened at one's own sign-in, for its owner alone and behind the PIN. A line has the day, the kind
 * of device and the kind of event, and nothing else; nobody can remove one, each falls away after ninety days, and all
 * go with the account (domain 4.5).
 *
 * <p>Rooms write by {@link org.alongside.identity.log.OwnLog#write} in the transaction in which it happens. What guards
 * a person is never written here: whoever makes them open the log learns nothing of it.
 */
package org.alongside.identity.log;
