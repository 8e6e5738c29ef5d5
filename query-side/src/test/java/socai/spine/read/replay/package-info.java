/** Decisions laid open, asked. */
package socai.spine.read.replay;
