/**
 * Tables that grow, for staff of all rooms: what part of one is wanted, which columns may order and narrow it, and the
 * query that the database answers. A room's store owns a {@link org.alongside.identity.table.StoredTable}, its page
 * shows it by {@link org.alongside.identity.visit.TableModel}.
 */
package org.alongside.identity.table;
