/**
 * What a value may be said to mean: the band around it, its place in norms, the cuts near it, and whether two values
 * of one person differ. Computed when it is read, never stored. Pure.
 */
package org.alongside.assessment.reading;
