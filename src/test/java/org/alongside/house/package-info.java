/** The walls of the house as tests, and for each wall one wrong class (below {@code wrong}) that it must catch. */
package org.alongside.house;
