// The XML reader of the checks: the tokenizer that reading Word uses too. What checks make of the tree is their own.
export * from '../xml/xml-tree';
