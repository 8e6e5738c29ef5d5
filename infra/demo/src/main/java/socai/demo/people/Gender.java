package socai.demo.people;

/** As on the identity paper. The names are those that the domain records. */
public enum Gender {
    MALE("Nam"),
    FEMALE("Nữ");

    private final String vi;

    Gender(String vi) {
        this.vi = vi;
    }

    /** As a list of members writes it. */
    public String vi() {
        return vi;
    }
}
