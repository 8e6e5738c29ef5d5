package socai.spine;

/** That a decision applied this parameter with this value, from this version. */
public record ParameterUse(String key, String value, String unit, PolicyRef ref) {}
