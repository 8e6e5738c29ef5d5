package socai.membership.read;

import java.util.Map;

/** A folded state for tests: what was said last, by component. Stands in a context, as real states do. */
public record Said(int row, Map<String, Object> dates) {}
