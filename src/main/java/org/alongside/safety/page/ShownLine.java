package org.alongside.safety.page;

import java.util.List;

/**
 * One service as pages show it: whom it serves first, then its name, then each way to reach it.
 *
 * @param people whom it serves
 */
public record ShownLine(String people, String name, List<ShownContact> contacts) {

    /**
     * One way to reach it.
     *
     * @param href where a press leads
     * @param label what it does, with its number: "Text HELLO to 50808"
     * @param note when somebody is there, and who says so since when
     */
    public record ShownContact(String href, String label, String note) {}
}
