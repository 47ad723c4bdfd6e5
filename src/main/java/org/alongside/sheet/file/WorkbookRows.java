package org.alongside.sheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.alongside.kernel.Findings;
import org.alongside.sheet.SheetRow;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.SAXException;

/**
 * Reads the first sheet of an .xlsx workbook that its people see, as POI unpacks it: no part is unpacked before it is
 * read. Parts are found by the end of what a relationship is called, which is the same for both forms of a workbook
 * (ECMA-376 Part 1 section 12.3): the strict one differs in the beginnings of its names only.
 */
final class WorkbookRows {

    private static final String DOCUMENT = "/officeDocument";
    private static final String SHEET = "/worksheet";
    private static final String TEXTS = "/sharedStrings";

    private final String name;
    private final Meter meter;
    private final Findings findings;

    WorkbookRows(String name, Meter meter, Findings findings) {
        this.name = name;
        this.meter = meter;
        this.findings = findings;
    }

    void read(byte[] file, Consumer<SheetRow> rows) throws IOException, OpenXML4JException, SAXException {
        try (PackedParts parts = new PackedParts(file, meter);
                OPCPackage opened = OPCPackage.open(parts)) {
            if (!opened.getPartsByContentType(XSSFRelation.MACROS_WORKBOOK.getContentType())
                    .isEmpty()) {
                throw new Refused(0, "it holds macros; save it as an .xlsx workbook without them");
            }
            PackagePart workbook = opened.getPart(
                    named(opened.getRelationships(), DOCUMENT).orElseThrow(() -> new Refused(0, "it has no sheet")));
            PackageRelationshipCollection related = workbook.getRelationships();
            SheetNames sheets = new SheetNames();
            parse(workbook, sheets);
            parts.opened();
            SheetNames.ListedSheet first = chosen(sheets.listed(), related);
            RowEvents events = new RowEvents(texts(workbook, related), meter, rows);
            parse(workbook.getRelatedPart(related.getRelationshipByID(first.relation())), events);
            tellOfRows(events.hiddenRows());
        }
    }

    /** The first sheet that is not hidden; what stays unread is told. */
    private SheetNames.ListedSheet chosen(List<SheetNames.ListedSheet> listed, PackageRelationshipCollection related) {
        List<SheetNames.ListedSheet> sheets = listed.stream()
                .filter(sheet -> isCalled(related.getRelationshipByID(sheet.relation()), SHEET))
                .toList();
        SheetNames.ListedSheet first = sheets.stream()
                .filter(sheet -> !sheet.isHidden())
                .findFirst()
                .orElseThrow(
                        () -> new Refused(0, sheets.isEmpty() ? "it has no sheet" : "all of its sheets are hidden"));
        if (sheets.size() > 1) {
            findings.warning(name, 0, "of its sheets only the first one that shows was read: '" + first.name() + "'");
        }
        return first;
    }

    private void tellOfRows(int hidden) {
        if (hidden > 0) {
            findings.warning(name, 0, "hidden rows were read like the others: " + hidden);
        }
    }

    private SharedTexts texts(PackagePart workbook, PackageRelationshipCollection related)
            throws IOException, OpenXML4JException, SAXException {
        SharedTexts texts = new SharedTexts(meter);
        Optional<PackageRelationship> table = named(related, TEXTS);
        if (table.isPresent()) {
            parse(workbook.getRelatedPart(table.get()), texts);
        }
        return texts;
    }

    private static void parse(PackagePart part, org.xml.sax.helpers.DefaultHandler events)
            throws IOException, SAXException {
        try (InputStream in = part.getInputStream()) {
            PlainXml.parse(in, events);
        }
    }

    private static Optional<PackageRelationship> named(PackageRelationshipCollection all, String end) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(relation -> isCalled(relation, end))
                .findFirst();
    }

    private static boolean isCalled(PackageRelationship relation, String end) {
        return relation != null && relation.getRelationshipType().endsWith(end);
    }
}
