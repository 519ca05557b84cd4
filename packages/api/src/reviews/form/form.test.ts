import { addQuestion, changeQuestion, type FormSections, removeQuestion, removeSection } from '@weft/domain';
import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createContext } from '../../context.ts';
import { createCaller } from '../../router.ts';
import { type CaseWorld, caseWorld, openCase } from '../../testing/caseWorld.ts';

forEachEngine('the form of the annual review', (engine) => {
  let world: CaseWorld;
  let tenancyId = '';
  beforeEach(async () => {
    world = await caseWorld(engine);
    const caseId = await openCase(world);
    tenancyId = (await (await world.as('viewer-council')).cases.get({ id: caseId })).tenancy?.id ?? '';
  });
  afterEach(() => world.close());

  const form = async () => (await world.as('viewer-council')).reviews.form.get();
  async function edit(change: (sections: FormSections) => FormSections) {
    const { form: now, version } = await form();
    return (await world.as('admin-council')).reviews.form.update({ version, data: { sections: change(now.sections) } });
  }
  async function invite(at: string) {
    const services = { ...world.services, now: () => new Date(`${at}T09:00:00Z`) };
    const council = (await world.as('caseworker-council', `${at}T09:00:00Z`)).reviews;
    const due = `${Number(at.slice(0, 4)) + 1}-01-15`;
    const { id, token } = await council.invite({ tenancyId, dueOn: due, contact: null });
    const tenant = createCaller(await createContext(services, null, { reviewToken: token })).reviews.byLink;
    return { id, council, tenant };
  }
  const labels = (sections: FormSections) => sections.flatMap(({ questions }) => questions.map(({ label }) => label));
  const said = (text: string | null, choice: string | null = null) => ({ choice, text });

  test('a change counts from the next invitation on, by the number of the change; a review that was begun keeps its questions', async () => {
    const first = await invite('2026-11-24');
    const { change, summary } = await edit((sections) => addQuestion(sections, 'use', { label: 'What did energy cost?' }, []));
    expect(summary).toBe('Changed what the annual review asks');
    expect(await form()).toMatchObject({ version: change, underWay: 1, form: { version: change } });
    const begun = (await first.council.get({ id: first.id })).review.form;
    expect(begun).toMatchObject({ version: 1 });
    expect(labels(begun.sections)).not.toContain('What did energy cost?');
    expect(labels((await first.tenant.get()).review.form.sections)).not.toContain('What did energy cost?');
    const reference = await (await world.as('viewer-partner')).reference.get();
    expect(labels(reference.reviewForm.sections)).toContain('What did energy cost?');
    await (await world.as('admin-council')).changes.undo({ number: change });
    expect(await form()).toMatchObject({ id: null, version: 0, form: { version: 1 } });
  });

  test('an answer that is needed is asked for before the tenant sends and before the council signs', async () => {
    await edit((sections) =>
      ['hours', 'agreed'].reduce((now, id) => {
        const question = now.flatMap(({ questions }) => questions).find((each) => each.id === id);
        return changeQuestion(now, id, { ...question, label: question?.label ?? '', required: true });
      }, sections),
    );
    const { id, council, tenant } = await invite('2026-11-24');
    const version = async () => (await council.get({ id })).review.version;
    await expect(tenant.send({ version: await version() })).rejects.toThrow('This needs an answer first: “How many hours was it open');
    await tenant.answer({ question: 'hours', version: null, data: said('Thirty') });
    await tenant.send({ version: await version() });
    const sign = async () => council.sign({ id, version: await version(), nextReviewOn: '2027-11-24' });
    await expect(sign()).rejects.toThrow('This needs an answer first: “What is agreed, who does it and by when?”.');
    await council.answer({ id, question: 'agreed', version: null, data: said('The roof, by May.') });
    await sign();
    await tenant.sign({ version: await version(), name: 'Tess', role: null });
    expect((await council.get({ id })).state).toBe('signed');
  });

  test('answers are held against last year’s by the key of the question, with the words of the form that asked', async () => {
    const first = await invite('2026-11-24');
    await first.tenant.answer({ question: 'costs', version: null, data: said(null, 'just') });
    await first.tenant.answer({ question: 'hours', version: null, data: said('Thirty') });
    const version = async () => (await first.council.get({ id: first.id })).review.version;
    await first.tenant.send({ version: await version() });
    await first.council.sign({ id: first.id, version: await version(), nextReviewOn: '2027-11-24' });
    await first.tenant.sign({ version: await version(), name: 'Tess', role: null });
    const choices = [
      { id: 'yes', label: 'It does' },
      { id: 'no', label: 'It does not' },
    ];
    await edit((sections) => removeQuestion(changeQuestion(sections, 'costs', { label: 'Does it pay its way?', choices }), 'hours'));
    const { last, review } = await (await invite('2027-11-24')).tenant.get();
    expect(last?.answers.find(({ question }) => question === 'costs')).toMatchObject({ choice: 'just' });
    const asked = last?.form.sections.flatMap(({ questions }) => questions).find(({ id }) => id === 'costs');
    expect(asked?.choices?.find(({ id }) => id === 'just')?.label).toBe('Just about');
    expect(labels(review.form.sections)).toContain('Does it pay its way?');
  });

  test('what is taken out is kept, and its key goes to no other question', async () => {
    await edit((sections) => removeQuestion(sections, 'hours'));
    const { former } = await form();
    expect(former).toMatchObject([{ id: 'hours', section: 'use', side: 'tenant' }]);
    await edit((sections) =>
      addQuestion(
        sections,
        'use',
        { label: 'Hours' },
        former.map(({ id }) => id),
      ),
    );
    const now = await form();
    expect(now.form.sections.find(({ id }) => id === 'use')?.questions.at(-1)?.id).toBe('hours_2');
    expect(now.former.map(({ id }) => id)).toEqual(['hours']);
    const reuse = edit((sections) => changeQuestion(sections, 'hours_2', { label: 'Hours' }));
    await expect(reuse).rejects.toThrow('Nothing has been changed yet.');
  });

  test('a form that does not hold together is refused, as is whoever may not change it', async () => {
    await expect(edit((sections) => removeSection(sections, 'council'))).rejects.toThrow('Something has to be asked of the council');
    await expect(edit((sections) => addQuestion(sections, 'use', { label: 'What has gone well?' }, []))).rejects.toThrow(
      'is asked already.',
    );
    const { form: now } = await form();
    const given = { version: 0, data: { sections: removeQuestion(now.sections, 'hours') } };
    await expect((await world.as('caseworker-council')).reviews.form.update(given)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await (await world.as('admin-council')).reviews.form.update(given);
    const late = { version: 0, data: { sections: removeQuestion(now.sections, 'users') } };
    await expect((await world.as('admin-council')).reviews.form.update(late)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
