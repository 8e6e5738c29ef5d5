package socai.app.importing.columns;

import java.util.Optional;
import java.util.regex.Pattern;
import socai.organisation.write.OrganisationText;

/** Codes of organisations as lists write them: digits, with or without dots between their groups. */
public final class OrganisationCode {

    private static final Pattern CODE = Pattern.compile("\\d{1,20}|\\d{1,10}(\\.\\d{1,10}){1,9}");

    private OrganisationCode() {}

    /** The digits by which the organisation is known; empty when this is no code. */
    public static Optional<String> digits(String text) {
        return CODE.matcher(text).matches() ? Optional.of(OrganisationText.digits(text)) : Optional.empty();
    }
}
