package socai.store.readmodel;

import socai.spine.read.Projection;

/**
 * One set of tables of a projection. Generation 0 carries the projection's own names; each rebuild of the same version
 * takes the next number, as the old tables still answer meanwhile.
 */
record Generation(Projection projection, int rebuild) {

    String schema() {
        return projection.schema() + suffix();
    }

    String processor() {
        return projection.processor() + suffix();
    }

    private String suffix() {
        return rebuild == 0 ? "" : "_r" + rebuild;
    }

    /** @throws IllegalArgumentException when the schema is none of this version of the projection */
    static Generation of(Projection projection, String schema) {
        if (schema.equals(projection.schema())) {
            return new Generation(projection, 0);
        }
        String start = projection.schema() + "_r";
        if (!schema.startsWith(start)) {
            throw new IllegalArgumentException(schema + " is no schema of " + projection.processor());
        }
        return new Generation(projection, Integer.parseInt(schema.substring(start.length())));
    }
}
