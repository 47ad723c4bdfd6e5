package org.alongside.study.responses;

import java.util.List;
import org.alongside.instrument.answer.Answers;
import org.alongside.kernel.Finding;

/**
 * What was read from a file, before anything of it is stored.
 *
 * @param hash SHA-256 of the file's bytes, in hex
 * @param columns the header as it stands in the file
 * @param respondents the answers of each good row, in the order of the file; their ids are left behind
 * @param refused how many rows were bad
 * @param findings an ERROR for each bad row, with its line and reason; one about the header or the whole file refuses
 *     it whole, and then there are no respondents
 */
public record ReadResponses(
        String hash, List<String> columns, List<Answers> respondents, int refused, List<Finding> findings) {

    public ReadResponses {
        columns = List.copyOf(columns);
        respondents = List.copyOf(respondents);
        findings = List.copyOf(findings);
    }

    @Override
    public String toString() {
        return respondents.size() + " respondents";
    }
}
