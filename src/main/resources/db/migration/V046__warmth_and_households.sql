-- What of the programme's conditions did not hold for a person on a list, by its code.
alter table warmth_line add column unmet text;

-- Which households were helped, told apart by a keyed hash; null for what does not say. After two years another one each month.
alter table relief_event add column household text;
