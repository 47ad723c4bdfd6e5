package org.alongside.manuscript;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alongside.kernel.Findings;

/** Says what is wrong with a mapping as such, whatever its keys mean. */
final class Mappings {

    private Mappings() {}

    /** The values by their keys, in the order of the file; a key that stands twice is a finding. */
    static Map<String, Node> entries(Node node, String what, Findings findings) {
        if (!node.isMapping()) {
            findings.error(node.place(), what + " must be a list of 'key: value'");
        }
        Set<String> seen = new HashSet<>();
        for (Node.KeyedNode field : node.fields()) {
            if (!field.key().isWord()) {
                findings.error(field.key().place(), what + " has a key that is no word");
            } else if (!seen.add(field.key().word())) {
                findings.error(field.key().place(), "'" + field.key().word() + "' stands twice in " + what);
            }
        }
        return node.entries();
    }
}
