package socai.spine.read.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import socai.spine.OrganisationId;
import socai.spine.PersonId;
import socai.spine.read.Names;
import socai.spine.read.ReadStore;
import socai.spine.read.Row;
import socai.spine.read.Sentences;

/** Names as the read models hold them now. A person whose data was erased, or whose key is gone, reads as erased. */
public final class ReadModelNames implements Names {

    private final ReadStore store;

    public ReadModelNames(ReadStore store) {
        this.store = store;
    }

    @Override
    public Map<String, String> of(Collection<String> ids, String language) {
        Map<String, String> names = new HashMap<>();
        String erased = Sentences.packaged().word("erased", language);
        List<String> people = with(PersonId.PREFIX, ids);
        if (!people.isEmpty()) {
            Row.of(store.ask("select person, name from {Member}.person where person = any(?)", people))
                    .forEach(row ->
                            names.put(row.text("person"), row.optional("name").orElse(erased)));
        }
        List<String> organisations = with(OrganisationId.PREFIX, ids);
        if (!organisations.isEmpty()) {
            Row.of(store.ask("select id, name from {Organisation}.organisation where id = any(?)", organisations))
                    .forEach(row -> row.optional("name").ifPresent(name -> names.put(row.text("id"), name)));
        }
        return names;
    }

    private static List<String> with(String prefix, Collection<String> ids) {
        return ids.stream().filter(id -> id.startsWith(prefix + "-")).distinct().toList();
    }
}
