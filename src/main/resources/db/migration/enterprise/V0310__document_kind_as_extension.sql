-- the kind of a document is the extension that the storage gives it, as everywhere else
update enterprise_document set kind = lower(kind);
