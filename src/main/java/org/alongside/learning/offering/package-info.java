/** What this room lets courses elsewhere link to (LEARNING-13): modules and courses, with their addresses. */
package org.alongside.learning.offering;
