/** A limit of the recognition file has passed and the superior is told. */
@NullMarked
package socai.membership.write.reportrecognitionlateness;

import org.jspecify.annotations.NullMarked;
