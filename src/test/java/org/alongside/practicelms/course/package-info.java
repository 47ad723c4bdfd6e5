/** What the practice LMS knows: its people, its one course, the line items and every score it accepted. */
package org.alongside.practicelms.course;
