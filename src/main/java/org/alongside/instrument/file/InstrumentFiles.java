package org.alongside.instrument.file;

import java.util.List;
import org.alongside.instrument.file.outcome.ScoringReader;
import org.alongside.manuscript.FileShape;

/** The kinds of files in the folder of an instrument's version, as editors know them. */
public final class InstrumentFiles {

    private static final String FOLDER = "assessments/";

    private InstrumentFiles() {}

    /** One for each schema. */
    public static List<FileShape> shapes() {
        return List.of(
                new FileShape(
                        FOLDER + "instrument.schema.json",
                        "instrument.yaml",
                        "What is asked: response formats, items, and the order of presentation.",
                        FormReader.SHAPE),
                new FileShape(
                        FOLDER + "scoring.schema.json",
                        "scoring.yaml",
                        "What is made of the answers: each outcome with its rule, its missing rule, who may see it and"
                                + " how it is read.",
                        ScoringReader.SHAPE),
                new FileShape(
                        FOLDER + "cutscores.schema.json",
                        "cutscores.yaml",
                        "Where labels begin, by outcome; {} where there are none.",
                        CutScoresReader.SHAPE),
                new FileShape(
                        FOLDER + "text.schema.json",
                        "text.<language>.yaml",
                        "Every sentence people read, in one language.",
                        TextReader.SHAPE),
                new FileShape(
                        FOLDER + "norms.schema.json",
                        "norms/<name>.yaml",
                        "What one group of people answered: who they were, how many, when, and who reported it.",
                        NormsReader.SHAPE),
                new FileShape(
                        FOLDER + "cases.schema.json",
                        "cases.yaml",
                        "Published examples: these answers come to this, to 1e-9. The reader runs them.",
                        CasesReader.SHAPE));
    }
}
