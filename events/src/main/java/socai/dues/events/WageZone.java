package socai.dues.events;

/** Zones of the regional minimum wage (lương tối thiểu vùng). */
public enum WageZone {
    I,
    II,
    III,
    IV;

    /** The key of its wage among the parameters. */
    public String key() {
        return "regional-minimum-wage-zone-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
