package org.alongside.practicelms.course;

import java.util.Optional;

/**
 * A column of the gradebook.
 *
 * @param maximum above 0
 * @param link the resource link it belongs to, if it belongs to one
 */
public record LineItem(
        String id,
        String label,
        double maximum,
        Optional<String> link,
        Optional<String> resource,
        Optional<String> tag) {

    public LineItem {
        if (label.isBlank() || !(maximum > 0)) {
            throw new IllegalArgumentException("a line item needs a label and a maximum above 0");
        }
    }
}
