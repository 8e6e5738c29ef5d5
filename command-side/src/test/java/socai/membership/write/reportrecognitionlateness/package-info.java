/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.reportrecognitionlateness;

import org.jspecify.annotations.NullMarked;
