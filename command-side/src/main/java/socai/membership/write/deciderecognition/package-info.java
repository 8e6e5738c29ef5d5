/** The competent body decides on recognition: the file, the membership and the roll change together. */
@NullMarked
package socai.membership.write.deciderecognition;

import org.jspecify.annotations.NullMarked;
