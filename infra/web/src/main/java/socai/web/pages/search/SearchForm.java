package socai.web.pages.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import socai.membership.read.search.ExportPeople;
import socai.membership.read.search.PeopleSearch.Facet;
import socai.membership.read.search.SearchPeople;
import socai.spine.OrganisationId;
import socai.spine.read.Page;
import socai.web.pages.problem.BadAddress;

/**
 * What the address of a search says: the text and what was chosen.
 *
 * @param root the organisation below which is searched; null: the one acted for
 */
public record SearchForm(
        @Nullable String root,
        @Nullable String text,
        List<String> branch,
        List<String> status,
        List<String> stage,
        List<String> age,
        List<String> limit) {

    private static final int LONGEST = 200;

    private static final Map<Facet, String> PARAMETERS = Map.of(
            Facet.BRANCH, "nhanh",
            Facet.STATUS, "tinh-trang",
            Facet.STAGE, "buoc",
            Facet.AGE, "tuoi",
            Facet.LIMIT, "han");

    public String parameter(Facet facet) {
        return java.util.Objects.requireNonNull(PARAMETERS.get(facet));
    }

    public String typed() {
        return text == null ? "" : text;
    }

    SearchPeople query(OrganisationId own, Page page) {
        try {
            return new SearchPeople(
                    within(own), words(), all(branch), all(status), all(stage), all(age), all(limit), page);
        } catch (IllegalArgumentException e) {
            throw new BadAddress(String.valueOf(e.getMessage()));
        }
    }

    ExportPeople export(OrganisationId own) {
        try {
            return new ExportPeople(within(own), words(), all(branch), all(status), all(stage), all(age), all(limit));
        } catch (IllegalArgumentException e) {
            throw new BadAddress(String.valueOf(e.getMessage()));
        }
    }

    private OrganisationId within(OrganisationId own) {
        return root == null ? own : OrganisationId.of(root);
    }

    private Optional<String> words() {
        return Optional.ofNullable(text).map(typed -> typed.substring(0, Math.min(LONGEST, typed.length())));
    }

    private static Optional<String> all(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(",", values));
    }

    /** The same search at another address. */
    public String at(String path) {
        return address(path, null, "");
    }

    /** The same search without one of the chosen values. */
    public String without(Facet facet, String code) {
        return address("/tim", facet, code);
    }

    private String address(String path, @Nullable Facet but, String code) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (root != null) {
            address.queryParam("to-chuc", root);
        }
        if (text != null) {
            address.queryParam("q", "{q}");
        }
        add(address, Facet.BRANCH, branch, but, code);
        add(address, Facet.STATUS, status, but, code);
        add(address, Facet.STAGE, stage, but, code);
        add(address, Facet.AGE, age, but, code);
        add(address, Facet.LIMIT, limit, but, code);
        return text == null
                ? address.build().toUriString()
                : address.encode().buildAndExpand(text).toUriString();
    }

    private void add(UriComponentsBuilder address, Facet facet, List<String> values, @Nullable Facet but, String code) {
        values.stream()
                .filter(value -> facet != but || !value.equals(code))
                .forEach(value -> address.queryParam(parameter(facet), value));
    }
}
