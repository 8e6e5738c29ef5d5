package socai.search.elastic;

/** How the indices are made. Nothing but words and columns: the documents themselves are not kept. */
final class Shape {

    /** Raised when the fields change their meaning: an index of another make counts as empty. */
    static final String MAKE = "1";

    /** Words are folded before they are sent; the server only cuts at spaces and keeps beginnings. */
    private static final String WORDS = """
            {"type": "text", "analyzer": "whitespace", "norms": false, "index_options": "docs",
             "index_prefixes": {"min_chars": 1, "max_chars": 8}}""";

    private static final String NAMES = """
            "folded": %1$s, "marked": %1$s,
            "folded-end": {"type": "keyword", "doc_values": false},
            "marked-end": {"type": "keyword", "doc_values": false},
            "order": {"type": "keyword", "index": false}""".formatted(WORDS);

    private static final String INDEX = """
            {"settings": {"auto_expand_replicas": "0-1", "refresh_interval": "-1", "max_terms_count": 200000,
               "index.merge.policy.expunge_deletes_allowed": 0},
             "mappings": {"dynamic": "strict", "_source": {"enabled": false}, "properties": {%s}}}""";

    static final String PEOPLE = INDEX.formatted(NAMES + """
            ,
            "organisation": {"type": "keyword"}, "status": {"type": "keyword"}, "stage": {"type": "keyword"},
            "birth": {"type": "integer"}, "limit": {"type": "keyword"}""");

    static final String ORGANISATIONS = INDEX.formatted(NAMES);

    static final String STATE = """
            {"settings": {"auto_expand_replicas": "0-1"},
             "mappings": {"dynamic": "strict", "properties": {
               "position": {"type": "long"}, "make": {"type": "keyword"}}}}""";

    private Shape() {}
}
