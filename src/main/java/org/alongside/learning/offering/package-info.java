/** What this room lets courses elsewhere link to (LTI-23): modules and courses, with their addresses. */
package org.alongside.learning.offering;
