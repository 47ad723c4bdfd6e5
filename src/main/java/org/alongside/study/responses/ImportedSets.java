package org.alongside.study.responses;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.log.ExportLine;
import org.alongside.identity.log.SiteActs;
import org.alongside.identity.table.StoredTable;
import org.alongside.identity.table.TableColumn;
import org.alongside.identity.table.TableFilter;
import org.alongside.identity.table.TableRequest;
import org.alongside.identity.table.TableRequest.TableOrder;
import org.alongside.kernel.PersonId;

/** The stored sets with their pages, and the list of exports. */
@Dependent
public class ImportedSets {

    private static final StoredTable<ImportedSet> SETS = new StoredTable<>(
            ImportedSet.class,
            new TableOrder("when", true),
            List.of(
                    TableColumn.narrowing("instrument", "instrument"),
                    TableColumn.ordering("when", "importedAt"),
                    TableColumn.ordering("respondents", "respondents"),
                    TableColumn.ordering("state", "state")),
            "e.state = :kept or (e.importedBy = :who and e.importedAt >= :since)");

    private static final StoredTable<ExportEntry> EXPORTS = new StoredTable<>(
            ExportEntry.class,
            new TableOrder("when", true),
            List.of(TableColumn.ordering("when", "madeAt"), TableColumn.ordering("respondents", "respondents")));

    private final EntityManager entities;
    private final SiteActs acts;

    @Inject
    public ImportedSets(EntityManager entities, SiteActs acts) {
        this.entities = entities;
        this.acts = acts;
    }

    void add(ImportedSet set) {
        entities.persist(set);
        entities.flush();
    }

    /** Stored at once, and not kept in memory. */
    void add(ImportedPage page) {
        entities.persist(page);
        entities.flush();
        entities.detach(page);
    }

    /** @param whose those who answered here; none for a set that was brought in */
    ExportLine add(ExportEntry entry, Collection<PersonId> whose) {
        entities.persist(entry);
        entities.flush();
        return acts.exported(whose, "answers to questionnaire " + entry.definition(), entry.madeAt());
    }

    Optional<ImportedSet> find(UUID id) {
        return Optional.ofNullable(entities.find(ImportedSet.class, id));
    }

    Optional<ImportedSet> find(PersonId administrator, UUID id) {
        return find(id).filter(set -> set.isVisibleTo(administrator));
    }

    /** Drafts of one's own that are not over, and kept sets. @param since drafts from before are over */
    List<ImportedSet> page(TableRequest wanted, PersonId administrator, Instant since) {
        return SETS.rows(entities, wanted, seenBy(administrator, since));
    }

    int count(Map<String, TableFilter> filters, PersonId administrator, Instant since) {
        return SETS.count(entities, filters, seenBy(administrator, since));
    }

    private static Map<String, ?> seenBy(PersonId administrator, Instant since) {
        return Map.of("kept", ImportedSet.State.KEPT, "who", administrator.value(), "since", since);
    }

    List<ImportedSet> draftsBefore(Instant then) {
        return entities.createQuery(
                        "select s from ImportedSet s where s.state = :draft and s.importedAt < :then",
                        ImportedSet.class)
                .setParameter("draft", ImportedSet.State.DRAFT)
                .setParameter("then", then)
                .getResultList();
    }

    List<UUID> pages(UUID set) {
        return entities.createQuery("select p.id from ImportedPage p where p.set = :set order by p.number", UUID.class)
                .setParameter("set", set)
                .getResultList();
    }

    ImportedPage page(UUID id) {
        ImportedPage page = entities.find(ImportedPage.class, id);
        entities.detach(page);
        return page;
    }

    void drop(ImportedSet set) {
        entities.createQuery("delete from ImportedPage p where p.set = :set")
                .setParameter("set", set.id())
                .executeUpdate();
        entities.remove(set);
        entities.flush();
    }

    /** What was read so far is not kept in memory: an export reads everybody's rows once. */
    void letGoOfRead() {
        entities.flush();
        entities.clear();
    }

    List<ExportEntry> exports(TableRequest wanted) {
        return EXPORTS.rows(entities, wanted, Map.of());
    }

    int countExports(Map<String, TableFilter> filters) {
        return EXPORTS.count(entities, filters, Map.of());
    }
}
