/**
 * Who may reach which route, and what of it may be compressed. Ana asks for a page: the longest line of policy that
 * fits says for whom the route is ({@link org.alongside.identity.access.RouteAudience}). The door looks at who she is
 * ({@link org.alongside.identity.access.Door}), and where the audience is a room's, its {@link
 * org.alongside.identity.access.Barrier} says whether she belongs to it. Only then is a page reached, and it asks no
 * more.
 */
package org.alongside.identity.access;
