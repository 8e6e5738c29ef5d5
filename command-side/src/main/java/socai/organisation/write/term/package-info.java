/** Recording that a newly elected committee begins its term, from which its documents are numbered anew. */
@NullMarked
package socai.organisation.write.term;

import org.jspecify.annotations.NullMarked;
