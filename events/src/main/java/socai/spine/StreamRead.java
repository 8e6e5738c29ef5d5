package socai.spine;

/** That a stream was read up to a version (-1: it did not exist). */
public record StreamRead(String stream, long version) {}
