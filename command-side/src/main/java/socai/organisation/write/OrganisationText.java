package socai.organisation.write;

import java.text.Normalizer;

/** How names and codes are written before they are decided on, so that equal ones are equal. */
public final class OrganisationText {

    private OrganisationText() {}

    /** @throws IllegalArgumentException when nothing but white space was given */
    public static String name(String typed) {
        String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an organisation has a name");
        }
        return name;
    }

    /** The digits of a code that may be typed with dots between its groups. */
    public static String digits(String code) {
        return code.replace(".", "");
    }
}
