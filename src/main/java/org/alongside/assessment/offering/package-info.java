/** What this room lets courses elsewhere link to (LTI-23): the questionnaires that everybody may begin. */
package org.alongside.assessment.offering;
