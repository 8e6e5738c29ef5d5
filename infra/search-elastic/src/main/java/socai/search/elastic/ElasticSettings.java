package socai.search.elastic;

import java.util.Optional;

/**
 * Where the index lies.
 *
 * @param url    of a node, {@code https://host:9200}
 * @param apiKey of an account that may make and write the indices whose names begin with {@code name}
 * @param name   what the names of the indices begin with
 */
public record ElasticSettings(String url, Optional<String> apiKey, String name) {

    String people() {
        return name + "-people";
    }

    String organisations() {
        return name + "-organisations";
    }

    /** Up to where the record is in them. */
    String state() {
        return name + "-state";
    }
}
