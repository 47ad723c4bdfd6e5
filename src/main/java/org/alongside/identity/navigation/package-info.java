/**
 * The lists of links that stand on every page: each room says by a bean what of its own stands there
 * ({@link org.alongside.identity.navigation.RoomNavigation}), and no list names the rooms.
 */
package org.alongside.identity.navigation;
