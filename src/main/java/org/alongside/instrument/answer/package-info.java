/** What a person answered to the items of an instrument: a number, own words, or "rather not say". Pure. */
package org.alongside.instrument.answer;
