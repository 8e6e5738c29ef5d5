/** Tests of what is written for decades: forms, words, rights and rules of every type in the catalogue. */
package socai.app.formats;
