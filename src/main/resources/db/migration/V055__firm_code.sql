-- Unified social credit code of the firm, where somebody knows it: an opponent may be given by it alone.
alter table law_firm add column credit_code text;
