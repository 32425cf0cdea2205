/**
 * A protocol that is all that sipgate's is not: the URL decides the event, requests are GET or POST, an answer is a sequence
 * of nested verbs, nouns have callbacks of their own, parameters come in families, and elements have text.
 */
package com.example.toy;
