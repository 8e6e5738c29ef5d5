package socai.organisation.write.types;

import java.util.Arrays;
import java.util.List;
import socai.organisation.events.OrganisationForm;
import socai.organisation.events.OrganisationRank;
import socai.spine.Parameter;
import socai.spine.Text;

/**
 * The kinds of organisation that there are while one regulation is in force: what they are called, at which rank and in
 * which form they stand. A code may have several lines; the first is the ordinary one.
 */
public record OrganisationTypes(List<OrganisationType> types) {

    /** The published list; each version holds for its own days. */
    public static final String KEY = "organisation-types";

    private static final int PLAIN = 5;

    public static OrganisationTypes of(Parameter parameter) {
        return parse(parameter.value());
    }

    /**
     * Reads {@code chi-bo|CELL|CHI_BO|Chi bộ|Cell; …}, a line ending in {@code |pilot} where the rank is only tried out.
     *
     * @throws IllegalArgumentException when the text is not of this form; such a text is never published
     */
    public static OrganisationTypes parse(String text) {
        return new OrganisationTypes(Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .map(OrganisationTypes::type)
                .toList());
    }

    private static OrganisationType type(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length < PLAIN) {
            throw new IllegalArgumentException("not an organisation type: " + line);
        }
        return new OrganisationType(
                parts[0],
                new Text(parts[3], parts[4]),
                OrganisationRank.valueOf(parts[1]),
                OrganisationForm.valueOf(parts[2]),
                parts.length > PLAIN);
    }

    public boolean have(String code, OrganisationRank rank, OrganisationForm form) {
        return types.stream().anyMatch(type -> type.is(code, rank, form));
    }

    /** All lines of a code, the ordinary one first. */
    public List<OrganisationType> of(String code) {
        return types.stream().filter(type -> type.code().equals(code)).toList();
    }
}
