/**
 * The mathematics of the graded response model (Samejima 1969): curves, information, sum scores, posteriors. It knows
 * categories and θ, no item, person or privacy class. Pure.
 */
package org.alongside.instrument.scoring.graded;
