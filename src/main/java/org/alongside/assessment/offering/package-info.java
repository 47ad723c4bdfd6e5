/** What this room lets courses elsewhere link to (ASSESSMENT-86): the questionnaires that everybody may begin. */
package org.alongside.assessment.offering;
