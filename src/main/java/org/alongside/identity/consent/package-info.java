/** What a person allowed, in which sentences, and what they took back: every word a row, the newest counts. */
package org.alongside.identity.consent;
