/** Journeys of people through the running site, in a real browser, in the words that stand on the pages. */
package org.alongside.journeys;
