/**
 * A made-up room, which the real server finds without being told: its policy, sentences, page, links in the lists of every page,
 * tables, job, task at the start and audience. It stands in no list.
 *
 * <p><b>Owns</b> one bed, and how often it was watered.
 */
package org.alongside.garden;
