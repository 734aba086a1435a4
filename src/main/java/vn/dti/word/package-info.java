/**
 * Word documents as dti writes them: paragraphs and tables as markup, a page of administrative documents around them,
 * an office's own form filled in, all packed so that the same content is the same bytes. It never knows what a document
 * says.
 */
package vn.dti.word;
